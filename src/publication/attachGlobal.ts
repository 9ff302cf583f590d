import { APIError, type GlobalConfig } from 'payload'

import { readsWithoutLimits } from '../access/index.ts'
import { mergeMeanwhile } from './collision.ts'
import { demandPictures } from './demandPictures.ts'
import { demandRecords } from './demandRecords.ts'
import { settingOf } from './entity.ts'
import { withFrame } from './globalVersion.ts'
import { markGlobalRead } from './hiddenGlobals.ts'
import { detachGlobalOperation, operationOf } from './intent.ts'
import { keepLock } from './keepLock.ts'
import { languagesField } from './languages.ts'
import { publishEndpoint } from './publishEndpoint.ts'
import { beginRead, markDraftRead, type ReadArguments } from './read.ts'
import { announceLanguage, serveDocument } from './serveDocument.ts'
import { globalReceiptEndpoints } from './receiptEndpoints.ts'
import { handOverGlobalReceipt } from './receiptOf.ts'
import { globalReadRule } from './readRule.ts'
import { recordFields, recordSelect } from './record.ts'
import { restoreEndpoint } from './restoreEndpoint.ts'
import { keepSharedRows } from './rows.ts'
import { demandRules } from './rules.ts'
import { refuseSharedValuesOfGlobal } from './sharedWrites.ts'
import { demandSourceFirst } from './sourceFirst.ts'
import { translationField } from './translationField.ts'
import { withoutBorrowed } from './withoutBorrowed.ts'
import { withValidation } from './validation.ts'
import { hideUnreadable } from './visibleRelations.ts'
import { beginWrite, type WriteArguments } from './write.ts'

/** Attaches the room to a global that is published per language; any other passes unchanged. */
export function attachToGlobal(global: GlobalConfig): GlobalConfig {
  if (!settingOf(global)) return global
  const { access, hooks, slug } = global
  return {
    ...global,
    access: { ...access, read: globalReadRule(access?.read, slug) },
    fields: [...global.fields, ...recordFields, translationField, languagesField],
    forceSelect: { ...global.forceSelect, ...recordSelect, _translation: true, _languages: true },
    endpoints: [restoreEndpoint(slug, true), publishEndpoint(slug, true), ...globalReceiptEndpoints, ...(global.endpoints || [])],
    hooks: {
      ...hooks,
      beforeOperation: [
        ...(hooks?.beforeOperation ?? []),
        ({ args, operation }) => beginGlobalOperation(slug, operation, args as never) as never,
      ],
      beforeValidate: [refuseSharedValuesOfGlobal, ...(hooks?.beforeValidate ?? [])],
      beforeChange: [
        ({ data, originalDoc, req }) => withoutBorrowed({ data, isGlobal: true, originalDoc, req, slug }),
        ({ data, global: { flattenedFields: fields }, originalDoc, req }) =>
          mergeMeanwhile({ data, fields, isGlobal: true, originalDoc, req, slug }),
        ...(hooks?.beforeChange ?? []),
        async ({ data, global: { flattenedFields }, originalDoc, req }) => {
          await demandSourceFirst({ isGlobal: true, originalDoc, req, slug })
          await demandRecords({ data, fields: flattenedFields, originalDoc, req })
          const kept = keepSharedRows({ data, fields: flattenedFields, isGlobal: true, originalDoc, req, slug })
          await demandPictures({ data: kept, fields: flattenedFields, isGlobal: true, originalDoc, req, slug })
          await demandRules(global, { isGlobal: true, isGuarded: true }, { data: kept, originalDoc, req })
          return operationOf(req, slug, true)?.intent === 'publish' ? { ...kept, _status: 'published' } : kept
        },
      ],
      beforeRead: [
        ...(hooks?.beforeRead ?? []),
        async ({ doc, global: { flattenedFields }, req }) =>
          withFrame(await serveDocument({ fields: flattenedFields, isGlobal: true, isReference: false, req, row: doc, slug })),
      ],
      afterRead: [
        ...(hooks?.afterRead ?? []),
        async ({ doc, global: { flattenedFields: fields }, overrideAccess, req }) => {
          announceLanguage(req, [doc])
          const isTextOnly = req.payloadAPI === 'GraphQL'
          if (!overrideAccess && !readsWithoutLimits(req)) await hideUnreadable({ docs: [doc], fields, isTextOnly, req })
          return doc
        },
      ],
      afterChange: [
        ...(hooks?.afterChange ?? []),
        async ({ doc, req }) => {
          await keepLock({ isGlobal: true, req, slug })
          return doc as unknown
        },
        ({ doc, req }) => (handOverGlobalReceipt(req, slug, doc), detachGlobalOperation(req, slug), doc),
      ],
    },
  }
}

type GlobalArguments = ReadArguments & WriteArguments & { globalConfig: never }

function beginGlobalOperation(slug: string, operation: string, args: GlobalArguments): GlobalArguments {
  if (operation === 'read') {
    // Payload has read `draft` before this hook: it cannot be switched off here, only refused.
    const begun = beginRead(args, slug)
    if (args.draft && !begun.draft) throw new APIError('Drafts are for signed-in staff.', 403, { code: 'forbidden' }, true)
    if (args.draft) markDraftRead(args.req, { slug })
    else if (!args.overrideAccess) markGlobalRead(args.req, slug)
    return args
  }
  if (operation === 'restoreVersion') {
    const message = `Restore one language into a draft: POST /globals/${slug}/versions/{id}?locale=….`
    throw new APIError(message, 400, { code: 'restore-one-locale' }, true)
  }
  if (operation !== 'update') return args
  const begun = beginWrite(args, { slug, isGlobal: true }, 'update')
  if (begun.intent === 'unpublish') return begun.args
  return { ...begun.args, globalConfig: withValidation(args.globalConfig, begun.intent === 'publish' ? 'publish' : 'save', true) as never }
}
