import { choiceText, unknownSoftware } from '@/lib/facts/software/recognise';
import type { Side } from '@/lib/move/move';
import type { ServerReport } from './check-server';

// As addresses of ours are written; what follows them keeps its order.
const order = ['from', 'to', 'fromSoftware', 'toSoftware'];
const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);

/**
 * The address of the guide, from the root, with the software that the servers named, `unknown` for what we do not know; null
 * where it says so already, or where no server named any. Software that was not named stays as it was.
 */
export function fittedAddress(
  address: string,
  reports: readonly { side: Side; report: ServerReport }[],
): string | null {
  const [path, search] = address.split('?');
  const params = new URLSearchParams(search);
  const before = params.toString();
  for (const { side, report } of reports) {
    // What we do not know is not taken for Mastodon either.
    const choice = report.software && (report.software.choice ?? unknownSoftware);
    if (choice) params.set(`${side}Software`, choiceText(choice));
  }
  if (params.toString() === before) return null;
  return `${path}?${new URLSearchParams([...params].sort(([a], [b]) => rank(a) - rank(b)))}`;
}
