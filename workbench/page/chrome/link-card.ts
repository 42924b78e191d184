/** The card under a selected cell that is a link: it names the place and leads there. */
import { h } from '../html-and-svg.ts';

let close: (() => void) | undefined;

/** Closes the card, if one is open. */
export function closeLinkCard(): void {
  close?.();
}

/** Shows the card at a place of the window until Escape, a click or `closeLinkCard`; Alt+Enter follows the link too. */
export function showLinkCard(name: string, at: { x: number; y: number }, hint: string, follow: () => void): void {
  closeLinkCard();
  const go = () => {
    closeLinkCard();
    follow();
  };
  const card = h('div', { class: 'link-card' }, h('button', { class: 'go', title: hint, onclick: go }, name));
  const onKey = (event: KeyboardEvent) => {
    const isFollowed = event.key === 'Enter' && event.altKey;
    if (isFollowed) event.stopPropagation();
    if (isFollowed) go();
    else if (event.key === 'Escape') closeLinkCard();
  };
  const onWheel = () => closeLinkCard();
  close = () => {
    card.remove();
    window.removeEventListener('keydown', onKey, true);
    window.removeEventListener('wheel', onWheel, true);
    close = undefined;
  };
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('wheel', onWheel, true);
  document.getElementById('layer')!.append(card);
  card.style.left = `${Math.max(8, Math.min(at.x, innerWidth - card.offsetWidth - 8))}px`;
  card.style.top = `${Math.min(at.y, innerHeight - card.offsetHeight - 8)}px`;
}
