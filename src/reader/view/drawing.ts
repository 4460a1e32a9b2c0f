/** A document that nobody sees draws no frames: then that is not waited for longer than this, ms. */
const UNSEEN_MS = 250;

/** Calls back once the browser has drawn what is there now, until `end` aborts. What is done then keeps no frame waiting. */
export function afterDrawing(then: () => void, end?: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const finish = () => {
    stop();
    end?.removeEventListener('abort', stop);
    then();
  };
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(finish);
  });
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  timer = setTimeout(finish, UNSEEN_MS);
  end?.addEventListener('abort', stop, { once: true });
}
