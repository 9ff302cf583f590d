import { describeMatrix } from '../support/matrix/describeMatrix.ts'

describeMatrix(['news', 'events', 'programmes', 'documents', 'pages'])
