import { glossaryTerms } from './kinds/glossaryTerms.ts'
import { media } from './kinds/media.ts'
import { memberAuthorities } from './kinds/memberAuthorities.ts'
import { navigation } from './kinds/navigation.ts'
import { programmes } from './kinds/programmes.ts'
import { siteSettings } from './kinds/siteSettings.ts'
import { tryChains } from './tryChains.ts'

tryChains([
  [programmes, 3],
  [glossaryTerms, 2],
  [media, 1],
  [memberAuthorities, 2],
  [navigation, 1],
  [siteSettings, 1],
])
