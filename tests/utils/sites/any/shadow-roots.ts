/** Makes open shadow roots of the templates that stand for them: a page that is set as text gets none by itself. */
export function drawShadowRoots(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    drawShadowRoots(shadow);
  }
}
