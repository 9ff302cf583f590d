import type { ContractPart } from '../../../shared/openapi.ts'
import { contract as calendar } from '../../calendar/openapi.ts'
import { contract as feeds } from '../../feeds/openapi.ts'
import { jsonLdSchema } from '../../jsonLd/openapi.ts'
import { contract as participants } from '../../participants/openapi.ts'
import { contract as permanentNames } from '../../permanentNames/openapi.ts'
import { contract as search } from '../../search/openapi.ts'
import { contract as sitemap } from '../../sitemap/openapi.ts'
import { contract as sync } from '../../sync/openapi.ts'
import { contract as termBase } from '../../termBase/openapi.ts'
import { contractPart } from './contract.ts'
import { filesPart } from './files.ts'
import { graphqlPart } from './graphql.ts'
import { resolvePart } from './resolve.ts'
import { signInPart } from './signIn.ts'

/** What the folders of `delivery` say of their addresses. A new one is a line here. */
export const ownParts: readonly ContractPart[] = [
  { ...resolvePart, schemas: { ...resolvePart.schemas, JsonLd: jsonLdSchema } },
  graphqlPart,
  feeds,
  calendar,
  participants,
  termBase,
  permanentNames,
  search,
  sync,
  sitemap,
  filesPart,
  signInPart,
  contractPart,
]
