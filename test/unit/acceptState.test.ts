import { describe, expect, it } from '@jest/globals'
import type { FormState } from 'payload'

import { acceptState } from '../../src/admin/Saving/acceptState.ts'

const field = (value: unknown) => ({ initialValue: value, value })
/** A form with two plain texts and the labels of rows, by their ids. */
function form(title: string, lead: string, labels: Record<string, string> = {}): FormState {
  const ids = Object.keys(labels)
  const rows = ids.flatMap((id, at) => [
    [`links.${at}.id`, field(id)],
    [`links.${at}.label`, field(labels[id])],
  ])
  return Object.fromEntries([
    ['title', field(title)],
    ['lead', field(lead)],
    ['links', { ...field(ids.length), rows: ids.map((id) => ({ id })) }],
    ...rows,
  ]) as FormState
}
const valuesOf = (state: FormState) => Object.fromEntries(Object.entries(state).map(([path, { value }]) => [path, value]))
const accepted = (local: FormState, sent: FormState, answered: FormState) => {
  const result = acceptState(local, sent, answered)
  return { ...result, values: valuesOf(result.state) }
}

describe('a form after a save', () => {
  it('keeps what was typed while the save was on its way, in the field that was saved and in any other', () => {
    const { hasMissedRows, values } = accepted(form('Titles', 'Leads'), form('Title', 'Lead'), form('Title', 'Lead'))
    expect(values).toMatchObject({ title: 'Titles', lead: 'Leads' })
    expect(hasMissedRows).toBe(false)
  })

  it('takes what others have saved where nobody typed', () => {
    const { values } = accepted(form('Titles', 'Lead'), form('Title', 'Lead'), form('Title', 'Their lead'))
    expect(values).toMatchObject({ title: 'Titles', lead: 'Their lead' })
  })

  it('is the same object when the server has nothing new', () => {
    const local = form('Title', 'Lead', { a: 'One' })
    expect(acceptState(local, form('Title', 'Lead', { a: 'One' }), form('Title', 'Lead', { a: 'One' })).state).toBe(local)
  })

  it('takes a row that was added before another one, with what is being typed in that one', () => {
    const { values } = accepted(
      form('Title', 'Lead', { a: 'One more' }),
      form('Title', 'Lead', { a: 'One' }),
      form('Title', 'Lead', { b: 'New', a: 'One' }),
    )
    expect(values).toMatchObject({ links: 2, 'links.0.id': 'b', 'links.0.label': 'New', 'links.1.id': 'a', 'links.1.label': 'One more' })
  })

  it('lets go a row that was taken away, unless it is being typed in', () => {
    const [sent, answered] = [form('Title', 'Lead', { a: 'One', b: 'Two' }), form('Title', 'Lead', { b: 'Two' })]
    expect(accepted(sent, sent, answered).values).not.toHaveProperty(['links.1.id'])
    const typed = accepted(form('Title', 'Lead', { a: 'One more', b: 'Two' }), sent, answered)
    expect(typed.values).toMatchObject({ 'links.0.label': 'One more', 'links.1.label': 'Two' })
    expect(typed.hasMissedRows).toBe(true)
  })

  it('keeps its own rows when it has changed them itself', () => {
    const { hasMissedRows, values } = accepted(
      form('Title', 'Lead', { b: 'Two', a: 'One' }),
      form('Title', 'Lead', { a: 'One', b: 'Two' }),
      form('Title', 'Lead', { a: 'One', b: 'Two', c: 'Three' }),
    )
    expect(values).toMatchObject({ links: 2, 'links.0.id': 'b' })
    expect(hasMissedRows).toBe(true)
  })
})
