/** Words that stand on the reader's screen, set as a quiet chip so that they can be told from ours. */
export function UiLabel({ children }: { children: React.ReactNode }) {
  return <kbd className="ui-label">{children}</kbd>;
}
