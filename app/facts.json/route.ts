import { dataHeaders } from '@/lib/formats/data-headers';
import { factsText } from '@/lib/formats/facts-json';

// What gets security fixes depends on the day, and addresses begin with the origin of the process, not of the build.
export const dynamic = 'force-dynamic';

/** The facts that the guides are made from, as data for others. */
export function GET(): Response {
  return new Response(factsText(), {
    headers: { ...dataHeaders, 'Content-Type': 'application/json; charset=utf-8' },
  });
}
