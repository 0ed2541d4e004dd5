import { StoredStateScript } from './stored-state-script';

const end = 'title-end';

/**
 * The title of a page with what belongs to it. Every page has one: no page is painted before it, and the script for what the device keeps
 * comes right after its words, where a phone has them painted soonest; see docs/decisions/0036-styles-in-the-order-they-are-needed.md.
 */
export function PageTitle({ children }: { children: React.ReactNode }) {
  return (
    <header className="title-block">
      {/* Without it browsers paint the header alone first. Chromium waits for the start of an element only, so it is one after all the rest. */}
      <link rel="expect" href={`#${end}`} blocking="render" />
      {children}
      <StoredStateScript />
      <span id={end} />
    </header>
  );
}
