import { consentProblems } from '../fields/consent.ts'
import type { Rule } from '../fields/rule.ts'

export const ngoRequestRules: Rule[] = [{ touches: 'shared', check: consentProblems }]
