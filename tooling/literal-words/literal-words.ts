import { parseSync } from 'vite';

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const isWord = (text: unknown): text is string => typeof text === 'string' && /\p{L}/u.test(text);

/** What a screen reader or a pointer that rests brings to the buyer. */
const spoken =
  /^(aria-(label|description|valuetext|roledescription|placeholder)|alt|label|placeholder|title)$/;

const partsOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);

const textOf = (node: unknown): unknown => (isNode(node) ? (node.value ?? node.name) : undefined);

/** Words that an expression may come to, without those that it hands to a function: keys, names of classes. */
const wordsOf = (node: Node): readonly string[] => {
  switch (node.type) {
    case 'Literal':
      return isWord(node.value) ? [node.value] : [];
    case 'TemplateLiteral':
    case 'BinaryExpression':
      return node.type === 'TemplateLiteral' || node.operator === '+' ? [`joined: ${node.type}`] : [];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].filter(isNode).flatMap(wordsOf);
    case 'LogicalExpression':
      return [node.left, node.right].filter(isNode).flatMap(wordsOf);
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return isNode(node.expression) ? wordsOf(node.expression) : [];
    default:
      return [];
  }
};

const wordsIn = (node: Node): readonly string[] => {
  const deeper = partsOf(node).flatMap(wordsIn);
  if (node.type === 'JSXText') return isWord(node.value) ? [node.value.trim()] : [];
  if (node.type === 'JSXAttribute') {
    const isSpoken = spoken.test(String(textOf(node.name)));
    return [...(isSpoken && isNode(node.value) ? wordsOf(node.value) : []), ...deeper];
  }
  if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return deeper;
  const children = Array.isArray(node.children) ? node.children.filter(isNode) : [];
  return [...children.flatMap(wordsOf), ...deeper];
};

/** Words that a component says by itself, and sentences that it joins from parts, where a catalogue could translate them. */
export const literalWordsIn = (file: string, source: string): readonly string[] => {
  const program: unknown = parseSync(file, source).program;
  return isNode(program) ? wordsIn(program) : [];
};
