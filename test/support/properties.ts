import fc from 'fast-check'

/** One fixed seed, so that a red run can be repeated; `FAST_CHECK_SEED=random` looks for new counter-examples. */
const wanted = process.env.FAST_CHECK_SEED ?? '20131014'

if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) })
