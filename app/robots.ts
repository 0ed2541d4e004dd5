import type { MetadataRoute } from 'next';
import { siteOrigin } from '@/lib/pages/site';

/** Made when asked for: the origin is known where the site runs, not where it is built. */
export const dynamic = 'force-dynamic';

/** Everything may be read; what is personal says itself that it is not to be listed. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${siteOrigin()}/sitemap.xml` };
}
