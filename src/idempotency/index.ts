export { createOnce } from './createOnce.ts'
export { forgetHourly } from './forgetting.ts'
export { mutateOnce } from './mutateOnce.ts'
