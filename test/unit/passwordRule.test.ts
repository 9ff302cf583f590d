import { describe, expect, it } from '@jest/globals'

import { passwordProblem } from '../../src/access/passwordRule.ts'

describe('passwords', () => {
  it.each([
    'abc',
    'elevenchars',
    'password1234',
    'P@ssw0rd2024!',
    'passwordpassword',
    'welcome-admin-2026',
    'motdepasse123',
    'qwertyuiop123',
    '123456789012',
    'aaaaaaaaaaaaaaaa',
    'abababababab',
    'Strasbourg2024!',
    'AllianceRoma2026',
    'iloveyouforever',
    '1qaz2wsx3edc',
  ])('refuses %s', (password) => {
    expect(passwordProblem(password)).toBeDefined()
  })

  it.each(['trout kettle anvil seven', 'Vx9#mQ2!rT7z', 'Ușă verde și păpădie', 'kR4-tolb-9f2w-hex', 'зелена врата над реката'])(
    'accepts %s',
    (password) => {
      expect(passwordProblem(password)).toBeUndefined()
    },
  )

  it('refuses the email address, whatever its case', () => {
    expect(passwordProblem('Petra.Novakova@example.org', 'petra.novakova@example.org')?.en).toContain('email address')
    expect(passwordProblem('petra.novakova', 'petra.novakova@example.org')?.en).toContain('email address')
  })

  it('counts characters, not bytes, and names the limits', () => {
    expect(passwordProblem('ж'.repeat(5))?.en).toContain('5 characters')
    expect(passwordProblem('trout kettle '.repeat(11))?.en).toContain('at most 128')
  })

  it('refuses what is no text', () => {
    expect(passwordProblem({ $ne: '' })).toBeDefined()
    expect(passwordProblem(undefined)).toBeDefined()
  })
})
