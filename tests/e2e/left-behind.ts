/** Runs in the page. What stands there because of us: the host of the sidebar, and the room it was given. */
export function left(): { hosts: number; shown: number; room: string } {
  const hosts = [...document.body.children].filter(
    (one) => one.tagName === 'DIV' && getComputedStyle(one).zIndex === '2147483646',
  );
  return {
    hosts: hosts.length,
    shown: hosts.filter((one) => getComputedStyle(one).display !== 'none').length,
    room: [...document.querySelectorAll<HTMLElement>('[style*="calc(100% - "]')]
      .map((one) => `${window.innerWidth - one.getBoundingClientRect().width}`)
      .join(' '),
  };
}
