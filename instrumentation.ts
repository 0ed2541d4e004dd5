/** Runs once when the server starts, before its first page. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'production') return;
  const { openDoor } = await import('@/lib/http/door/open-door');
  // Whoever runs a copy without a collector does not even load what would speak to one.
  if (!process.env.OTEL_EXPORTER_OTLP_ENDPOINT) return openDoor();
  const { spanExporter } = await import('@/lib/http/telemetry/exporter');
  openDoor(spanExporter(process.env));
}
