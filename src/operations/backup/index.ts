export { createBackup, type BackupOptions, type BackupResult } from './createBackup.ts'
export { BackupError, type Manifest, type Progress, type Report } from './manifest.ts'
export { finishRestore, restoreBackup, type RestoreOptions, type RestoreResult } from './restoreBackup.ts'
export { verifyBackup, type Verification } from './verifyBackup.ts'
