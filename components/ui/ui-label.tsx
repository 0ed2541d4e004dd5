/** A label of the server's user interface, styled so that it differs from our own text. */
export function UiLabel({ children }: { children: React.ReactNode }) {
  return <kbd className="ui-label">{children}</kbd>;
}
