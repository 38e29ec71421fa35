// CodeMirror's own styles without a <style> element, which the content security policy forbids: they go into an adopted sheet.
// Import this before the first EditorView is made.

import { StyleModule } from "style-mod";

const sheets = new Map<Document | ShadowRoot | DocumentOrShadowRoot, { sheet: CSSStyleSheet; modules: StyleModule[] }>();

StyleModule.mount = (root, modules) => {
  let own = sheets.get(root);
  if (!own) {
    own = { sheet: new CSSStyleSheet(), modules: [] };
    sheets.set(root, own);
    // First, so that the style sheets of the page win.
    root.adoptedStyleSheets = [own.sheet, ...root.adoptedStyleSheets];
  }
  const wanted = [modules].flat().filter((module) => !own.modules.includes(module));
  if (wanted.length === 0) return;
  own.modules.push(...wanted);
  own.sheet.replaceSync(`@layer base {${own.modules.map((module) => module.getRules()).join("\n")}}`);
};
