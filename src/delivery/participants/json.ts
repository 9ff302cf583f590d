import { attribution, type Participants } from './model.ts'

/** Plain JSON: the model as it is. */
export const renderJson = ({ locale, participants }: Participants): string =>
  JSON.stringify({ locale, attribution, total: participants.length, participants })
