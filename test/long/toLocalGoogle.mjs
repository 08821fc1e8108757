/** Loaded into a process before clasp: what it asks of Google goes to the server at `LOCAL_GOOGLE` instead. */
import http from 'node:http';
import https from 'node:https';

https.request = (address, options, then) => {
  const { host, pathname, search } = new URL(address);
  const headers = { ...options.headers, 'x-asked': host };
  const local = `${process.env.LOCAL_GOOGLE}${pathname}${search}`;
  return http.request(local, { ...options, headers, agent: undefined }, then);
};
