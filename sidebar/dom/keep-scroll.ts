/** Every view is scrolled by itself: it opens at its top, and the next time where it was left. */

/** To be called with the view that will be drawn, before it is; answers what to call when it stands. */
export function newScrollKeeper<View>(page: Pick<Window, 'scrollY' | 'scrollTo'>): (next: View) => () => void {
  const left = new Map<View, number>();
  let drawn: View | undefined;
  return (next) => {
    const isOther = next !== drawn;
    if (isOther && drawn !== undefined) left.set(drawn, page.scrollY);
    drawn = next;
    return () => {
      if (isOther) page.scrollTo(0, left.get(next) ?? 0);
    };
  };
}
