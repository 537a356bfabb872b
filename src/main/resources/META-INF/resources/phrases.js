// Inserts phrases while somebody types. It is the browser's work, since between a keystroke and the server's answer more is
// typed; the field tells the server what it holds as it does for everything that is typed.
window.confidePhrases = (() => {
  const FIELD = /\{\{([^{}\n]{1,40})\}\}/;
  const SHORTCUT = /(?:^|\s)\.([a-z][a-z0-9-]{1,19})$/i;

  const of = (words, name) => words && Object.hasOwn(words, name) ? words[name] : null;
  const filled = (text, known) =>
      text.replace(new RegExp(FIELD, 'g'), (field, name) => of(known, name.trim().toLowerCase()) ?? field);

  // As if it were typed, so that Ctrl Z takes it back.
  const put = (area, from, to, text) => {
    area.focus();
    area.setSelectionRange(from, to);
    if (!document.execCommand('insertText', false, text)) {
      area.setRangeText(text, from, to, 'end');
      area.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    }
  };
  const selectField = (area, from) => {
    const found = FIELD.exec(area.value.slice(from));
    if (!found) return false;
    area.setSelectionRange(from + found.index, from + found.index + found[0].length);
    return true;
  };
  const insert = (region, area, from, to, phrase, after) => {
    const text = filled(phrase, region.confideKnown) + after;
    put(area, from, to, text);
    if (FIELD.test(text)) selectField(area, from);
  };
  const shortcutBefore = (region, area, end) => {
    const found = SHORTCUT.exec(area.value.slice(Math.max(0, end - 24), end));
    const phrase = found && of(region.confidePhrases, found[1].toLowerCase());
    return phrase ? {phrase, from: end - found[1].length - 1} : null;
  };

  window.confideInsert = (region, phrase) => {
    const area = region.confideArea?.isConnected ? region.confideArea : region.querySelector('[data-kept] textarea');
    // The dialog that chose it gives the focus back first.
    setTimeout(() => area && insert(region, area, area.selectionStart, area.selectionEnd, phrase, ''), 100);
  };

  return region => {
    if (region.confideListens) return;
    region.confideListens = true;
    let inserting = false;
    const areaOf = event => event.target.closest('[data-kept] textarea');
    region.addEventListener('focusin', event => {
      const area = areaOf(event);
      if (!area) return;
      if (!region.confideArea) region.dispatchEvent(new CustomEvent('phrases-wanted'));
      region.confideArea = area;
    });
    // Opened where somebody left off, a section has the focus already.
    if (region.querySelector('[data-kept] textarea:focus')) region.dispatchEvent(new CustomEvent('phrases-wanted'));
    region.addEventListener('input', event => {
      const area = areaOf(event);
      if (!area || inserting || event.isComposing || event.data !== ' ') return;
      const end = area.selectionStart;
      const found = shortcutBefore(region, area, end - 1);
      if (!found) return;
      inserting = true;
      insert(region, area, found.from, end, found.phrase, ' ');
      inserting = false;
    });
    region.addEventListener('keydown', event => {
      const area = areaOf(event);
      if (!area || event.key !== 'Tab' || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
      const end = area.selectionEnd;
      const found = area.selectionStart === end ? shortcutBefore(region, area, end) : null;
      if (found) {
        event.preventDefault();
        insert(region, area, found.from, end, found.phrase, '');
      } else if (selectField(area, end)) {
        event.preventDefault();
      }
    });
  };
})();
