import { describe, expect, it } from '@jest/globals'

import { GateWorld } from '../support/gate.ts'

const world = GateWorld.ofThisFile()

describe('a stranger', () => {
  it.each([
    ['limit=0', 'limit', 'from 1 to 100'],
    ['limit=-1', 'limit', 'from 1 to 100'],
    ['limit=abc', 'limit', 'from 1 to 100'],
    ['limit=1e9', 'limit', 'from 1 to 100'],
    ['limit=101', 'limit', 'from 1 to 100'],
    ['limit=NaN', 'limit', 'from 1 to 100'],
    ['limit=', 'limit', 'from 1 to 100'],
    ['limit[]=1', 'limit', 'one value'],
    ['limit[a]=1', 'limit', 'one value'],
    ['limit=1&limit=2', 'limit', 'once'],
    ['pagination=false', 'pagination', 'limit'],
    ['pagination=no', 'pagination', 'true or false'],
    ['depth=3', 'depth', 'from 0 to 2'],
    ['depth=99', 'depth', 'from 0 to 2'],
    ['depth=-1', 'depth', 'from 0 to 2'],
    ['depth=abc', 'depth', 'from 0 to 2'],
    ['page=1e18', 'page', 'whole number'],
    ['page=-5', 'page', 'whole number'],
    ['page=1.5', 'page', 'whole number'],
    ['page=0', 'page', 'whole number'],
    ['draft=yes', 'draft', 'true or false'],
    ['trash=1', 'trash', 'true or false'],
    ['locale=xx', 'locale', 'en, fr'],
    ['locale=en&locale=fr', 'locale', 'once'],
    ['fallback-locale=xx', 'fallback-locale', 'none'],
    ['fallbackLocale=xx', 'fallbackLocale', 'none'],
    ['fallbackLocale[]=fr', 'fallbackLocale', 'one value'],
    ['limits=5', 'limits', 'limit'],
    ['data={}', 'data', 'no such parameter'],
    ['format=pdf', 'format', 'markdown'],
    ['when=past', 'when', 'no such parameter'],
  ])('is told what a parameter may be: %s', async (query, path, allowed) => {
    await world.expectRefused(`news?${query}`, path, allowed)
  })

  it.each([
    ['__proto__[title]=x', '__proto__[title]'],
    ['where[__proto__][equals]=x', 'where[__proto__][equals]'],
    ['where[constructor][equals]=x', 'where[constructor][equals]'],
    ['where[title.constructor][equals]=x', 'where[title.constructor][equals]'],
    ['where[prototype][x][equals]=x', 'where[prototype][x][equals]'],
    ['where[toString][equals]=x', 'where[toString]'],
    ['where[__proto__.x][equals]=1', 'where[__proto__.x][equals]'],
    ['select[__proto__]=true', 'select[__proto__]'],
    ['joins[constructor][limit]=1', 'joins[constructor][limit]'],
    ['where%5B__proto__%5D=x', 'where[__proto__]'],
  ])('asks by no word of JavaScript: %s', async (query, path) => {
    await world.expectRefused(`news?${query}`, path, '')
  })

  it.each([
    ['where=x', 'where', 'where[field][operator]'],
    ['where={"title":{"equals":"x"}}', 'where', 'where[field][operator]'],
    ['where[title]=x', 'where[title]', 'equals'],
    ['where[title', 'where[title', 'where[field][operator]'],
    ['where[title]x[equals]=y', 'where[title]x[equals]', 'where[field][operator]'],
    ['where[titel][equals]=x', 'where[titel]', 'title'],
    ['where[title][is]=x', 'where[title][is]', 'equals'],
    ['where[title][equals]=', 'where[title][equals]', 'empty'],
    ['where[title][equals][]=x', 'where[title][equals]', 'one value'],
    ['where[title][equals][$ne]=1', 'where[title][equals]', 'one value'],
    ['where[title][$ne]=1', 'where[title][$ne]', 'equals'],
    ['where[$where][equals]=1', 'where[$where]', 'title'],
    ['where[title][$regex]=.*', 'where[title][$regex]', 'equals'],
    ['where[title.$ne][equals]=1', 'where[title.$ne]', 'no fields inside'],
    ['where[image.createdBy.email][like]=a', 'where[image.createdBy.email]', 'alt'],
    ['where[createdBy][exists]=true', 'where[createdBy]', 'title'],
    ['where[isPublic][equals]=true', 'where[isPublic]', 'title'],
    ['where[_translation][exists]=true', 'where[_translation]', 'title'],
    ['where[related.related.related.related.title][equals]=x', 'where[related.related.related.related.title]', 'relations'],
    ['where[publishedAt][greater_than]=soon', 'where[publishedAt][greater_than]', '2013-10-14'],
    ['where[publishedAt][equals]=2013-99-99', 'where[publishedAt][equals]', '2013-10-14'],
    ['where[legacyId][equals]=NaN', 'where[legacyId][equals]', 'number'],
    ['where[legacyId][greater_than]=1e999', 'where[legacyId][greater_than]', 'number'],
    ['where[legacyId][in]=1,two', 'where[legacyId][in]', 'number'],
    ['where[featured][equals]=perhaps', 'where[featured][equals]', 'true or false'],
    ['where[title][exists]=perhaps', 'where[title][exists]', 'true or false'],
    ['where[and]=x', 'where[and]', 'where[field][operator]'],
    ['where[and][x][title][equals]=x', 'where[and]', 'where[and][0]'],
    ['where[body.root.children][like]=x', 'where[body.root.children]', 'no fields inside'],
    [`where[title][equals]=${'x'.repeat(10_001)}`, 'where[title][equals]', '10000'],
    [`where[id][in]=${'x,'.repeat(3000)}x`, 'where[id][in]', 'at most 100'],
    [`where${'[and][0]'.repeat(60)}[title][equals]=x`, `${`where${'[and][0]'.repeat(60)}`.slice(0, 100)}…`, 'at most 10'],
    [`where${'[or][0]'.repeat(5)}[title]=x`, `where${'[or][0]'.repeat(5)}[title]`, 'at most 10'],
    ['where[title][like]=%00', 'where[title][like]', 'NUL'],
    [Array.from({ length: 51 }, (_, i) => `where[or][${i}][title][equals]=x`).join('&'), 'where[or][50][title][equals]', 'at most 50'],
  ])('is told what a filter may be: %s', async (query, path, allowed) => {
    await world.expectRefused(`news?${query}`, path, allowed)
    await world.expectRefused(`news/count?${query}`, path, allowed)
  })

  it.each([
    ['near', '181,91,NaN'],
    ['within', '{"type":"Polygon"}'],
    ['intersects', 'x'],
  ])('is refused what this model has no points for: %s', async (operator, value) => {
    await world.expectRefused(`member-authorities?where[geo.lat][${operator}]=${value}`, `where[geo.lat][${operator}]`, 'greater_than')
  })

  it.each([
    ['sort=titel', 'title'],
    ['sort=-constructor', 'title'],
    ['sort=body', 'no order'],
    ['sort=programmes', 'no order'],
    ['sort=author.x', 'title'],
    ['sort=', 'title'],
    ['sort[]=title', 'one value'],
    ['sort=title,slug,category,publishedAt,id,updatedAt', 'at most 5'],
  ])('is told what an order may be: %s', async (query, allowed) => {
    await world.expectRefused(`news?${query}`, 'sort', allowed)
  })

  it.each([
    ['select=title', 'select', 'select[title]=true'],
    ['select[titel]=true', 'select[titel]', 'title'],
    ['select[title]=1', 'select[title]', 'true or false'],
    ['select[_translation]=false', 'select[_translation]', 'always in an answer'],
    ['select[title]=true&select[lead]=false', 'select', 'or what you do not want'],
    ['populate[events][title]=true&populate[events][summary]=false', 'populate[events]', 'or what you do not want'],
    ['select[title][x]=true', 'select[title]', 'true or false'],
    ['select[createdBy]=true', 'select[createdBy]', 'title'],
    ['select[externalLinks][uri]=true', 'select[externalLinks][uri]', 'url'],
    ['populate=events', 'populate', 'populate[events][body]'],
    ['populate[events]=false', 'populate[events]', 'populate[events][title]=true'],
    ['populate[users][email]=true', 'populate[users]', 'no such collection'],
    ['populate[events][titel]=true', 'populate[events][titel]', 'title'],
    ['joins[nothing][limit]=1', 'joins[nothing]', 'There are'],
  ])('is told what a selection may be: %s', async (query, path, allowed) => {
    await world.expectRefused(`news?${query}`, path, allowed)
  })

  it.each([
    ['joins[news][limit]=0', 'joins[news][limit]', '100'],
    ['joins[news][limit]=101', 'joins[news][limit]', '100'],
    ['joins[news][page]=x', 'joins[news][page]', 'whole number'],
    ['joins[news][count]=x', 'joins[news][count]', 'true or false'],
    ['joins[news][sort]=x', 'joins[news][sort]', 'title'],
    ['joins[news][where][titel][equals]=x', 'joins[news][where][titel]', 'title'],
    ['joins[news][x]=1', 'joins[news][x]', 'limit'],
    ['joins[news]=x', 'joins[news]', 'false'],
  ])('is told what a list of other records may be: %s', async (query, path, allowed) => {
    await world.expectRefused(`programmes?${query}`, path, allowed)
  })

  it.each([
    ['news/{id}?limit=5', 'limit'],
    ['news/{id}?where[title][equals]=x', 'where'],
    ['news/count?limit=5', 'limit'],
    ['news/count?depth=1', 'depth'],
    ['globals/navigation?limit=5', 'limit'],
    ['globals/navigation?where[x][equals]=y', 'where'],
    ['events/count?format=html', 'format'],
    ['resolve?path=/en&x=1', 'x'],
    ['access?x=1', 'x'],
  ])('is told where a parameter means nothing: %s', async (path, name) => {
    await world.expectRefused(path.replace('{id}', world.id), name, 'What this address takes is')
  })

  it.each([
    'news?limit=100&page=1000000&depth=2&sort=-publishedAt,title&draft=true&trash=false&pagination=true',
    'news?pagination=false&limit=5',
    'programmes?joins=false&limit=1',
    'news?locale=all&select[title]=true&select[externalLinks][url]=true&populate[events][title]=true',
    'news?where[and][0][or][0][title][like]=x&where[and][0][or][1][related.category][equals]=interview&where[and][1][id][not_in][]=a',
    'news?where[title.fr][exists]=true&where[publishedAt][greater_than]=2013&where[programmes.code][in]=ROMACT,ROMED2',
    'news?where[related][contains][category][equals]=interview',
    'events?when=past&where[startDate][less_than]=2014-10&sort=startDate&format=html',
    'events/count?when=undated&where[programmes.code][equals]=ROMACT',
    'programmes?joins[news][limit]=100&joins[news][sort]=-publishedAt&joins[news][count]=true&joins[news][where][title][like]=x&joins[events]=false',
  ])('is answered what is right: %s', async (path) => {
    const { body, status } = await world.ask(path)
    expect([status, body.errors]).toEqual([200, undefined])
  })

  it('is not believed to be of the staff for a header or a cookie that anybody can write', async () => {
    for (const headers of [{ authorization: 'JWT x.y.z' }, { cookie: 'payload-token=x.y.z' }]) {
      const { status } = await world.app.rest('GET', '/api/news?limit=1000', { headers: headers as unknown as Record<string, string> })
      expect(status).toBe(400)
    }
  })

  it('learns nothing of what is private from what is taken there', async () => {
    for (const query of ['', '?where[email][like]=a', '?where[nothing][like]=a', '?nothing=1', '?limit=0']) {
      const { body, status } = await world.ask(`users${query}`)
      expect([status, body.code]).toEqual([403, 'forbidden'])
    }
  })
})
