'use client'

import { Button, ConfirmationModal, useModal, useTranslation } from '@payloadcms/ui'

import { useSyncExternalStore } from 'react'

import { say } from '../../shared/bilingual.ts'
import type { KeyRow } from './useKeys.ts'

interface Props {
  keys: readonly KeyRow[]
  onRevoke: (id: string) => Promise<void>
}

const never = () => () => undefined

/** The keys of a client, those that are over too. */
export function KeyTable({ keys, onRevoke }: Props) {
  const { i18n } = useTranslation()
  const heads = say(
    { i18n },
    { en: 'Key|Ends with|Last used|Valid until|State', fr: 'Clé|Se termine par|Dernier usage|Valable jusqu’au|État' },
  ).split('|')
  return (
    <div className="api-keys__scroll">
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <Row key={key.id} of={key} onRevoke={onRevoke} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ of: key, onRevoke }: { of: KeyRow; onRevoke: Props['onRevoke'] }) {
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  // The server does not know the time zone of who looks.
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const dialog = `revoke-${key.id}`
  const format = new Intl.DateTimeFormat(say({ i18n }, { en: 'en-GB', fr: 'fr' }), { dateStyle: 'medium', timeStyle: 'short' })
  const time = (at: null | string | undefined, otherwise: { en: string; fr: string }) =>
    at ? (isHere ? format.format(new Date(at)) : '') : say({ i18n }, otherwise)
  const isOver = Boolean(key.expiresAt && new Date(key.expiresAt).getTime() <= Date.now())
  const state = key.revokedAt
    ? { en: 'revoked', fr: 'révoquée' }
    : isOver
      ? { en: 'expired', fr: 'expirée' }
      : { en: 'valid', fr: 'valable' }
  return (
    <tr className={key.revokedAt || isOver ? 'api-keys__over' : undefined}>
      <th scope="row">{key.name}</th>
      <td>
        <code>…{key.hint}</code>
      </td>
      <td>{time(key.lastUsedAt, { en: 'never', fr: 'jamais' })}</td>
      <td>{time(key.expiresAt, { en: 'no end', fr: 'sans fin' })}</td>
      <td>{say({ i18n }, state)}</td>
      <td>
        {!key.revokedAt && (
          <Button
            aria-label={say({ i18n }, { en: `Revoke ${key.name}`, fr: `Révoquer ${key.name}` })}
            buttonStyle="secondary"
            margin={false}
            onClick={() => openModal(dialog)}
            size="small"
          >
            {say({ i18n }, { en: 'Revoke', fr: 'Révoquer' })}
          </Button>
        )}
        <ConfirmationModal
          body={say(
            { i18n },
            {
              en: 'The next request with this key is refused. This cannot be undone; other keys stay valid.',
              fr: 'La prochaine requête avec cette clé sera refusée. C’est définitif ; les autres clés restent valables.',
            },
          )}
          confirmLabel={say({ i18n }, { en: 'Revoke', fr: 'Révoquer' })}
          heading={say({ i18n }, { en: `Revoke “${key.name}”?`, fr: `Révoquer « ${key.name} » ?` })}
          modalSlug={dialog}
          onConfirm={() => onRevoke(key.id)}
        />
      </td>
    </tr>
  )
}
