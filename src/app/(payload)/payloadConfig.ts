import { readEnv } from '../../env.ts'
import { createConfig } from '../../payload.config.ts'

/** The configuration as the panel imports it. The server has started Payload by then, so the panel shares its instance. */
export default createConfig(readEnv())
