import ICAL from 'ical.js'

/** What a calendar program reads out of a file: an independent parser, with the time zones that the file brings itself. */
export function parseCalendar(text: string) {
  ICAL.TimezoneService.reset()
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((component) => toEvent(component)) }
}

function toEvent(component: ICAL.Component) {
  const event = new ICAL.Event(component)
  const text = (name: string) => component.getFirstPropertyValue(name)?.toString()
  const zoneOf = (name: string) => component.getFirstProperty(name)?.getParameter('tzid')
  return {
    uid: event.uid,
    sequence: Number(text('sequence')),
    status: text('status'),
    summary: event.summary,
    description: text('description'),
    location: text('location'),
    url: text('url'),
    categories: component.getAllProperties('categories').flatMap((property) => property.getValues()),
    names: component.getAllProperties().map(({ name }) => name),
    isAllDay: event.startDate.isDate,
    zone: zoneOf('dtstart'),
    /** As the file writes them. */
    written: { start: text('dtstart'), end: text('dtend') },
    /** The moments they stand for, by the zones of the file. */
    start: event.startDate.toJSDate().toISOString(),
    end: component.hasProperty('dtend') ? event.endDate.toJSDate().toISOString() : undefined,
  }
}

/** What is wrong with a calendar by RFC 5545: line lengths, required properties, zones that are named and not described. */
export function calendarProblems(text: string): string[] {
  const problems = text.endsWith('END:VCALENDAR\r\n') ? [] : ['the last line does not end (3.1)']
  if (/[^\r]\n/u.test(text)) problems.push('a line ends without CR (3.1)')
  if (text.split('\r\n').some((line) => Buffer.byteLength(line) > 75)) problems.push('a line has more than 75 octets (3.1)')
  const { calendar, events } = parseCalendar(text)
  for (const name of ['version', 'prodid']) if (calendar.getAllProperties(name).length !== 1) problems.push(`not one ${name} (3.6)`)
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid'))
  for (const { names, uid, zone } of events) {
    for (const name of ['uid', 'dtstamp', 'dtstart'])
      if (names.filter((one) => one === name).length !== 1) problems.push(`${uid}: not one ${name} (3.6.1)`)
    if (zone && !zones.includes(zone as string)) problems.push(`${uid}: ${zone as string} is not described (3.2.19)`)
  }
  if (new Set(events.map(({ uid }) => uid)).size !== events.length) problems.push('two events have one uid')
  if (new Set(zones).size !== zones.length) problems.push('a zone is described twice')
  return problems
}
