import { describeMatrix } from '../support/matrix/describeMatrix.ts'

describeMatrix(['member-authorities', 'media', 'glossary-terms', 'site-settings', 'navigation', 'term-set'])
