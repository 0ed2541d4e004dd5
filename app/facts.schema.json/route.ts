import { dataHeaders } from '@/lib/formats/data-headers';
import { factsJsonSchema } from '@/lib/formats/facts-json';

// Its address begins with the origin of the process, not of the build.
export const dynamic = 'force-dynamic';

/** The JSON Schema of the facts. */
export function GET(): Response {
  return new Response(JSON.stringify(factsJsonSchema()), {
    headers: { ...dataHeaders, 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
}
