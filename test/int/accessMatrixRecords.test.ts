import { privateCollections, referenceCollections } from '../../src/shared/slugs.ts'

import { describeMatrix } from '../support/matrix/describeMatrix.ts'

describeMatrix([...referenceCollections, ...privateCollections])
