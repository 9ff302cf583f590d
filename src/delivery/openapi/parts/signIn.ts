import { refusals, type ContractPart } from '../../../shared/openapi.ts'

const tag = { name: 'Sign-in', description: 'For staff, who write. A session lasts two hours.' }

const text = { type: 'string' }

export const signInPart: ContractPart = {
  tag,
  paths: {
    '/api/users/login': {
      post: {
        operationId: 'signIn',
        summary: 'Sign in',
        description: 'Five wrong passwords lock an account for ten minutes. Every refusal looks alike.',
        tags: [tag.name],
        security: [{}],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { type: 'object', required: ['email', 'password'], properties: { email: text, password: text } },
            },
          },
        },
        responses: {
          200: {
            description: 'Send the token as `Authorization: JWT <token>`.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['token', 'exp', 'user'],
                  properties: {
                    message: text,
                    token: text,
                    exp: { type: 'integer', description: 'Until when, in seconds since 1970.' },
                    user: { type: 'object', additionalProperties: true },
                  },
                },
              },
            },
          },
          ...refusals(400, 401, 403),
        },
      },
    },
  },
}
