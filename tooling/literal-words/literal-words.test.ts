import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { literalWordsIn } from './literal-words.js';

const components = 'packages/react/src';

const files = readdirSync(components, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.tsx') && !/\.test(-d|\.support)?\.tsx$/.test(file),
);

describe('what the components say', () => {
  it('is looked for in every component', () => {
    expect(files).toContain('notice/checkout-notice.tsx');
    expect(files).toContain('widgets/widget.tsx');
  });

  it.each(files)('is in the catalogues: %s', (file) => {
    expect(literalWordsIn(file, readFileSync(join(components, file), 'utf8'))).toEqual([]);
  });

  it.each([
    ['text', '<p>Loading</p>', ['Loading']],
    ['text in German', '<><b>Über</b></>', ['Über']],
    ['a text that is chosen', "<p>{isLate ? 'Late' : null}</p>", ['Late']],
    ['a text that may be replaced', "<p>{own ?? 'Buy'}</p>", ['Buy']],
    ['a label', '<input aria-label="Amount" />', ['Amount']],
    ['a label that is chosen', "<p title={own || 'Amount'} />", ['Amount']],
    ['a sentence made of parts', `<p>{\`\${minutes} min\`}</p>`, ['joined: TemplateLiteral']],
    ['a sentence that is added up', '<p>{price + rest}</p>', ['joined: BinaryExpression']],
  ])('would be noticed as %s', (_, code, words) => {
    expect(literalWordsIn('a.tsx', `export const A = () => ${code};`)).toEqual(words);
  });

  it.each([
    ['keys of sentences', '<p className="mine">{say(messages, \'state:loading\')}</p>'],
    ['what separates', "<p>{a}{' '}{b} · {isOpen && c}</p>"],
    ['what is compared', "<p>{state === 'ready' && children}</p>"],
  ])('has besides %s', (_, code) => {
    expect(literalWordsIn('a.tsx', `export const A = () => ${code};`)).toEqual([]);
  });
});
