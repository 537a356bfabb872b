// Knows what the server can't: whether the page holds words that are not saved yet. What is typed is sent once a second,
// so "every word saved" is only true while the text on the page is the text the server has saved.
window.confideSaveState = (() => {
  const LOOK_AGAIN_MILLIS = 1500;
  const watched = new Set();

  // As Java's String.hashCode.
  const hash = text => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum = (Math.imul(31, sum) + text.charCodeAt(i)) | 0;
    return sum;
  };
  const fingerprint = region => [...region.querySelectorAll('[data-kept]')]
      .reduce((sum, field) => (sum + hash(field.dataset.kept + '\n' + (field.value ?? ''))) | 0, 0);
  const isBehind = state => state.hasAttribute('aria-busy');
  const onPage = () => [...watched].filter(each => each.state.isConnected || !watched.delete(each));
  const sendTyped = each => each.region.dispatchEvent(new CustomEvent('send-typed'));

  window.addEventListener('beforeunload', event => onPage().forEach(each => {
    each.look();
    if (isBehind(each.state) || each.state.classList.contains('not-saved')) {
      sendTyped(each);
      event.preventDefault();
    }
  }));
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) onPage().filter(each => isBehind(each.state)).forEach(sendTyped);
  });

  return (state, region) => {
    if (state.confideSaved) return;
    let saved = null;
    const look = () => {
      if (fingerprint(region) === saved) state.removeAttribute('aria-busy');
    };
    onPage();
    watched.add({state, region, look});
    region.addEventListener('input', event => {
      if (!event.target.closest('[data-kept]')) return;
      state.setAttribute('aria-busy', 'true');
      setTimeout(look, LOOK_AGAIN_MILLIS);
    });
    state.confideSaved = of => {
      saved = of;
      look();
    };
  };
})();
