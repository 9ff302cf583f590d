import { withPayload } from '@payloadcms/next/withPayload'

/** Next renders the panel and nothing else: the API is served by Express, which also compresses. */
const nextConfig = {
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm run typecheck`, for the whole project at once.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // Written after each build and read by the next one only: a build happens once for each version.
  experimental: { turbopackFileSystemCacheForBuild: false },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
