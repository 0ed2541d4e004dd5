import type { MetadataRoute } from 'next';
import { siteOrigin } from '@/lib/site';

/** Everything may be read; what is personal says itself that it is not to be listed. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${siteOrigin()}/sitemap.xml` };
}
