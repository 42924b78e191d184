/** Lets files be dropped anywhere on the page. */

/** Shows by the class `dropping` that files are held over the page, and hands them over when they are let go. */
export function acceptDrops(page: HTMLElement, take: (files: readonly File[]) => void): void {
  const hold = (isOver: boolean) => page.classList.toggle('dropping', isOver);
  // Without this the browser would open the file in place of the sidebar.
  page.addEventListener('dragover', (event) => {
    event.preventDefault();
    hold(true);
  });
  page.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) hold(false);
  });
  page.addEventListener('drop', (event) => {
    event.preventDefault();
    hold(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) take(files);
  });
}
