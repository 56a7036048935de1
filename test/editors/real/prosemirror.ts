import { baseKeymap, toggleMark } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { DOMSerializer, DOMParser as DomReader, Schema } from '@tiptap/pm/model';
import { addListNodes } from '@tiptap/pm/schema-list';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';

const text = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: { group: 'inline' },
    hard_break: { group: 'inline', inline: true, selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
  },
});
const schema = new Schema({
  nodes: addListNodes(text.spec.nodes, 'paragraph block*', 'block'),
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: (link) => ({ href: (link as Element).getAttribute('href') }) }],
      toDOM: (mark) => ['a', { href: mark.attrs.href }, 0],
    },
    strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  },
});
const bold = schema.marks.strong;

window.mountEditor = (host, html) => {
  const keys = { 'Mod-z': undo, 'Mod-y': redo, ...(bold && { 'Mod-b': toggleMark(bold) }) };
  const plugins = [history(), keymap(keys), keymap(baseKeymap)];
  const parsed = (draft: string) =>
    DomReader.fromSchema(schema).parse(new DOMParser().parseFromString(draft, 'text/html').body);
  const view = new EditorView({ mount: host }, { state: EditorState.create({ doc: parsed(html), plugins }) });
  const serializer = DOMSerializer.fromSchema(schema);
  const written = document.createElement('div');
  return {
    editable: view.dom,
    html() {
      written.replaceChildren(serializer.serializeFragment(view.state.doc.content));
      return written.innerHTML;
    },
    load(draft) {
      const { doc, tr } = view.state;
      view.dispatch(tr.replaceWith(0, doc.content.size, parsed(draft).content).setMeta('addToHistory', false));
    },
  };
};
