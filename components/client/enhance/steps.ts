import { readStored, subscribe } from '@/components/client/storage/storage';
import { progressIn, readTicks } from '@/lib/browser/storage/ticks';
import { keepInPlace } from './keep-in-place';
import { onButtonClick } from './on-button-click';

type Fold = HTMLDetailsElement;

const stepOf = (fold: Fold) => fold.querySelector('.step-body')?.id ?? '';

/** What an address after `#` points at, in a step or not. */
function targetOfAddress(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

/**
 * The steps of the guide one at a time: opening one closes the others, the tick that ends one goes on to the next, and a step that is
 * ticked shows it in its row. All of it works in plain `details` elements, which open without this.
 */
export function enhanceSteps(): () => void {
  const folds = [...document.querySelectorAll<Fold>('details.step-fold')];
  const list = folds[0]?.closest<HTMLElement>('[data-ticks]');
  const showAll = document.querySelector<HTMLButtonElement>('button[data-show-all]');
  const said = document.querySelector<HTMLElement>('[data-said]');
  if (!list) return () => {};
  const ends = new AbortController();
  const { signal } = ends;
  const ticks = () => readTicks(readStored(list.dataset.ticks ?? ''));
  let isOneAtATime = true;

  const closeOthers = (fold: Fold) => {
    for (const other of folds) if (other !== fold) other.open = false;
  };
  /** Most browsers open what an address points at by themselves; all are brought to it once the others are closed. */
  const openTarget = () => {
    const target = targetOfAddress();
    const fold = target?.closest<Fold>('details.step-fold');
    if (!target || !fold) return;
    fold.open = true;
    if (isOneAtATime) closeOthers(fold);
    target.scrollIntoView({ behavior: 'instant' });
  };
  const mark = () => {
    const done = ticks();
    for (const fold of folds) fold.toggleAttribute('data-done', done.has(stepOf(fold)));
  };

  const press = ({ target }: MouseEvent) => {
    if (!(target instanceof Element)) return;
    if (target.closest('.contents a')) target.closest('details')?.removeAttribute('open');
    const summary = target.closest('.step-row');
    const fold = summary?.parentElement;
    if (!(fold instanceof HTMLDetailsElement)) return;
    if (fold.open) {
      // The row may stand at the top of the window, far below its place: the page goes back there.
      requestAnimationFrame(() => {
        if (fold.getBoundingClientRect().top < 0) fold.scrollIntoView({ behavior: 'instant' });
      });
    } else if (summary && isOneAtATime) keepInPlace(summary, () => closeOthers(fold));
  };

  const goOn = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || !target.checked) return;
    const at = folds.findIndex((fold) => stepOf(fold) === target.dataset.tick);
    const [fold, next] = [folds[at], folds[at + 1]];
    if (!fold) return;
    if (said)
      said.textContent = ((next ? said.dataset.said : said.dataset.saidLast) ?? '')
        .replace('{number}', `${at + 1}`)
        .replace('{next}', `${at + 2}`);
    if (!next) return;
    next.open = true;
    if (isOneAtATime) closeOthers(next);
    next.scrollIntoView({ behavior: 'instant' });
    next.querySelector('summary')?.focus({ preventScroll: true });
  };

  const openAll = (isOpen: boolean) => {
    for (const fold of folds) fold.open = isOpen;
  };
  const words = [showAll?.textContent ?? '', showAll?.dataset.showAll ?? ''] as const;
  const pressAll = (button: HTMLButtonElement) => {
    isOneAtATime = !isOneAtATime;
    keepInPlace(button, () => {
      openAll(!isOneAtATime);
      if (isOneAtATime && folds[0]) reader().open = true;
    });
    button.textContent = words[isOneAtATime ? 0 : 1];
  };
  /** The step where the reader is: the first at the beginning, the last at the end. */
  const reader = (): Fold => {
    const progress = progressIn(folds.map(stepOf), ticks());
    const at = progress.state === 'under way' ? folds.findIndex((fold) => stepOf(fold) === progress.step) : 0;
    return folds[progress.state === 'done' ? folds.length - 1 : at] as Fold;
  };

  let open: readonly Fold[] = [];
  const beforePrint = () => {
    open = folds.filter((fold) => fold.open);
    openAll(true);
  };
  const afterPrint = () => {
    for (const fold of folds) fold.open = open.includes(fold);
  };

  mark();
  openTarget();
  document.addEventListener('click', press, { signal });
  document.addEventListener('change', goOn, { signal });
  addEventListener('hashchange', openTarget, { signal });
  addEventListener('beforeprint', beforePrint, { signal });
  addEventListener('afterprint', afterPrint, { signal });
  const more = [subscribe(mark), onButtonClick('data-show-all', pressAll)];
  return () => {
    ends.abort();
    for (const end of more) end();
  };
}
