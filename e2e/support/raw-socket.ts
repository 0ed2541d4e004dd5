import { connect } from 'node:net';

/** What a server answers to these very bytes on a connection of its own, as Latin-1; empty where it hangs up without a word. */
export function rawSocket(baseURL: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(baseURL);
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(Number(port), hostname, () => socket.write(Buffer.from(bytes, 'latin1')));
    socket.on('data', (data) => {
      heard += data.toString('latin1');
    });
    socket.on('close', () => resolve(heard));
    socket.on('error', (error) => (heard ? resolve(heard) : reject(error)));
    socket.setTimeout(20_000, () => socket.destroy(new Error(`no answer to ${bytes.slice(0, 200)}`)));
  });
}
