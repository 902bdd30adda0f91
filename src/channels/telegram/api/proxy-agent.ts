import type { Agent } from 'node:http';

/** Sends requests through a proxy: "http://…", "https://…", "socks5://…". Throws where the address is none. */
export async function proxyAgent(address: string): Promise<Agent> {
  if (address.startsWith('socks')) {
    const { SocksProxyAgent } = await import('socks-proxy-agent');
    return new SocksProxyAgent(address, { keepAlive: true });
  }
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  return new HttpsProxyAgent(address, { keepAlive: true });
}
