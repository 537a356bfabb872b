// Asks the browser for passkeys, which only it may: to make one, or to show one. What it answers goes to the server as text.
window.confidePasskeys = (() => {
  const bytes = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), c => c.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  // What is null is left out: a browser takes it for a value.
  const parsed = json => JSON.parse(json, (name, value) => value ?? undefined);
  const known = list => (list ?? []).map(one => ({...one, id: bytes(one.id)}));

  // A passkey belongs to a name, and a page that came without TLS from another machine has none.
  const possible = host => window.isSecureContext && !!window.PublicKeyCredential
      && (location.hostname === host || location.hostname.endsWith('.' + host));

  const answer = (passkey, response) => JSON.stringify({
    id: passkey.id,
    rawId: text(passkey.rawId),
    type: passkey.type,
    authenticatorAttachment: passkey.authenticatorAttachment ?? undefined,
    clientExtensionResults: passkey.getClientExtensionResults(),
    response,
  });

  // Null when it was called off, or the device has none: the browser has said so itself, and does not tell which.
  const orNull = promise => promise.catch(calledOff => null);

  const make = json => {
    const asked = parsed(json);
    return orNull(navigator.credentials.create({publicKey: {
      ...asked,
      challenge: bytes(asked.challenge),
      user: {...asked.user, id: bytes(asked.user.id)},
      excludeCredentials: known(asked.excludeCredentials),
    }}).then(passkey => answer(passkey, {
      attestationObject: text(passkey.response.attestationObject),
      clientDataJSON: text(passkey.response.clientDataJSON),
      transports: passkey.response.getTransports?.() ?? [],
    })));
  };

  const show = json => {
    const asked = parsed(json);
    return orNull(navigator.credentials.get({publicKey: {
      ...asked,
      challenge: bytes(asked.challenge),
      allowCredentials: known(asked.allowCredentials),
    }}).then(passkey => answer(passkey, {
      authenticatorData: text(passkey.response.authenticatorData),
      clientDataJSON: text(passkey.response.clientDataJSON),
      signature: text(passkey.response.signature),
      userHandle: passkey.response.userHandle ? text(passkey.response.userHandle) : undefined,
    })));
  };

  const send = fields => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = '/login/passkey';
    for (const [name, value] of Object.entries(fields)) {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      field.value = value;
      form.append(field);
    }
    document.body.append(form);
    form.submit();
  };

  // A button at the door. What it sends makes a session that is new, so it is a form of the page and no request of a screen.
  const door = (button, host, fields) => {
    button.hidden = !possible(host);
    button.onclick = async () => {
      button.disabled = true;
      const asked = await fetch('/login/passkey/question', {method: 'POST', body: new URLSearchParams(fields)});
      if (!asked.ok) {
        location.assign('/login');
        return;
      }
      const passkey = await show(await asked.text());
      if (passkey) {
        send({...fields, passkey});
      } else {
        button.disabled = false;
      }
    };
  };

  return {possible, make, show, door};
})();
