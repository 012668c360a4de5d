/** An element as it was read. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (raw: string) =>
  raw.replace(/&(#\d+|\w+);|&/g, (all, name?: string) => {
    const char = name?.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : entities[name ?? ''];
    if (char === undefined) throw new Error(`no entity ${all}`);
    return char;
  });

/** Reads XML strictly, as far as we write it: one root, every tag closed, no character that XML 1.0 has not, no unknown entity. */
export function parsedXml(xml: string): Element {
  if (/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(xml)) throw new Error('a character that XML has not');
  const open: { name: string; attributes: Record<string, string>; children: Element[]; text: string }[] = [
    { name: '', attributes: {}, children: [], text: '' },
  ];
  const token = /<!--[\s\S]*?-->|<\?[^>]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  let end = 0;
  for (const [all, closing, name, attributes, empty, text] of xml.matchAll(token)) {
    end += all.length;
    const top = open.at(-1) as (typeof open)[number];
    if (text !== undefined) top.text += decoded(text);
    if (name === undefined) continue;
    if (closing === '/') {
      if (name !== top.name) throw new Error(`</${name}> closes <${top.name}>`);
      open.pop();
      continue;
    }
    const pairs = [...(attributes ?? '').matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [
      key as string,
      decoded((value as string).replace(/[\t\n\r]/g, ' ')),
    ]);
    if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`<${name}> has an attribute twice`);
    const element = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
    top.children.push(element);
    if (empty !== '/') open.push(element);
  }
  const [document] = open;
  if (end !== xml.length || open.length !== 1 || document?.children.length !== 1 || document.text.trim() !== '')
    throw new Error(`not XML, from character ${end} on`);
  return document.children[0] as Element;
}
