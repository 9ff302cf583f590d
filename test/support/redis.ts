import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'

import { Redis } from 'ioredis'

import { freePort } from './freePort.ts'
import { until } from './until.ts'

/** Is the server installed? `apt-get install redis-server` brings it. */
export const hasRedis: boolean = spawnSync('redis-server', ['--version']).status === 0
if (!hasRedis) console.error('redis-server is not installed: what several processes tell each other is NOT tested.')

/** A Redis server of a test, which can go away and come back under the same address. */
export class TestRedis {
  #process: ChildProcess | undefined

  private constructor(private readonly port: number) {}

  static async start(): Promise<TestRedis> {
    const redis = new TestRedis(await freePort())
    await redis.begin()
    return redis
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`
  }

  async begin(): Promise<void> {
    this.#process = spawn('redis-server', ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], {
      stdio: 'ignore',
    })
    await until('Redis answers', () => isListening(this.port))
  }

  /** Says something to whoever listens there. */
  async publish(channel: string, message: string): Promise<void> {
    const client = new Redis(this.url)
    await client.publish(channel, message)
    client.disconnect()
  }

  async end(): Promise<void> {
    const running = this.#process
    this.#process = undefined
    if (!running || running.exitCode !== null) return
    const ended = once(running, 'exit')
    running.kill('SIGKILL')
    await ended
  }
}

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => (socket.destroy(), resolve(true)))
    socket.once('error', () => resolve(false))
  })
