import type { TextsByCode } from './codes.ts'
import type { Words } from './words.ts'

const PROVIDER = 'the hosting provider or the company that looks after the website'
const AN_HOUR = 'This usually takes less than an hour.'

function visitors({ role, host }: Words): string {
  if (role === 'redirect') return `Visitors who are sent on to ${host}`
  return role === 'sibling' ? `People who type ${host}` : 'Visitors'
}

function uncapitalised(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}

function someVisitors(words: Words): string {
  return `Some ${uncapitalised(visitors(words))}`
}

function warned(words: Words): string {
  return `${visitors(words)} see a warning that the website is not safe, and most cannot go on.`
}

function cannotOpen(words: Words): string {
  return `${visitors(words)} cannot open the website over https.`
}

export const englishTexts: TextsByCode = {
  expired: (w) => ({
    message: `The certificate of ${w.host} expired on ${w.date('validTo')}`,
    meaning: warned(w),
    remedy: `Call ${PROVIDER} today and ask them to renew the certificate and install it. ${AN_HOUR} Ask for automatic renewal too.`,
  }),
  'expires-soon': (w) => ({
    message: `The certificate of ${w.host} expires on ${w.date('validTo')} (${w.duration('leftMs')} left)`,
    meaning: `Unless it is renewed in time, ${uncapitalised(warned(w))}`,
    remedy: `Ask ${PROVIDER} whether renewal is automatic, and to renew the certificate before that day. ${AN_HOUR}`,
  }),
  'not-yet-valid': (w) => ({
    message: `The certificate of ${w.host} is not valid yet (it starts on ${w.date('validFrom')})`,
    meaning: warned(w),
    remedy: `Ask ${PROVIDER} to check the server's clock and to install a certificate that is valid now. ${AN_HOUR}`,
  }),
  'wrong-host': (w) => ({
    message:
      w.count('altNames') > 0
        ? `The certificate that ${w.host} shows was issued for other names (${w.names('altNames')})`
        : `The certificate that ${w.host} shows does not name the website where browsers look (subject alternative name)`,
    meaning: warned(w),
    remedy: `Ask ${PROVIDER} for a certificate that includes the name ${w.host}, or to install the right one for this website. ${AN_HOUR}`,
  }),
  'self-signed': (w) => ({
    message: `The certificate of ${w.host} was signed by the server itself; nobody vouches for it`,
    meaning: warned(w),
    remedy: `Ask ${PROVIDER} for a certificate of an authority that browsers trust, such as Let's Encrypt, which is free. ${AN_HOUR}`,
  }),
  untrusted: (w) => ({
    message: `The certificate of ${w.host} comes from an authority that browsers do not trust (${w.text('issuer')})`,
    meaning: warned(w),
    remedy: `Ask ${PROVIDER} for a certificate of an authority that browsers trust, such as Let's Encrypt, which is free. ${AN_HOUR} If it is your own authority, name its root certificate under network.ca.`,
  }),
  'incomplete-chain': (w) => ({
    message: `${w.host} does not send its whole certificate chain: the intermediate certificate of ${w.text('issuer')} is missing`,
    meaning: `${someVisitors(w)}, above all on mobile phones, see a warning that the website is not safe, though it opens on other devices.`,
    remedy: `Ask ${PROVIDER} to install the intermediate certificate (the "fullchain" file) as well. ${AN_HOUR}`,
  }),
  'intermediate-expired': (w) => ({
    message: `A certificate of the authority (${w.text('certificate')}) that ${w.host} uses is outside its validity (${w.date('validFrom')} to ${w.date('validTo')})`,
    meaning: warned(w),
    remedy: `Ask ${PROVIDER} to install the authority's current intermediate certificate. ${AN_HOUR}`,
  }),
  'intermediate-expires-soon': (w) => ({
    message: `A certificate of the authority (${w.text('certificate')}) that ${w.host} uses expires on ${w.date('validTo')}, before the website's own`,
    meaning: `From that day on, ${uncapitalised(warned(w))}`,
    remedy: `Ask ${PROVIDER} to change to the authority's new intermediate certificate before that day. ${AN_HOUR}`,
  }),
  'wrong-order': (w) => ({
    message: `${w.host} sends its certificates in the wrong order`,
    meaning: "Today's browsers put up with it, but some older programs and devices cannot open the website.",
    remedy: `Ask ${PROVIDER} to put the certificates into this order: ${w.names('expected')}. It takes minutes.`,
  }),
  'weak-signature': (w) => ({
    message: `A certificate (${w.text('certificate')}) of ${w.host} carries a signature of an unsafe old kind (${w.text('algorithm')})`,
    meaning: warned(w),
    remedy: `Ask ${PROVIDER} for a new certificate signed with SHA-256. ${AN_HOUR}`,
  }),
  'weak-key': (w) => ({
    message: `A certificate (${w.text('certificate')}) of ${w.host} has a key that is too short (${w.text('keyType').toUpperCase()}, ${w.text('keyBits')} bits)`,
    meaning: `${visitors(w)} with an iPhone, iPad or Mac cannot open the website, and what is sent may be read by others.`,
    remedy: `Ask ${PROVIDER} for a new certificate with an RSA key of 2048 bits or more, or an EC key of 256 bits or more. ${AN_HOUR}`,
  }),
  'wrong-purpose': (w) => ({
    message: `The certificate that ${w.host} shows was not issued for websites`,
    meaning: warned(w),
    remedy: `Ask ${PROVIDER} for a certificate for a web server (server authentication). ${AN_HOUR}`,
  }),
  'old-protocol': (w) => ({
    message: `${w.host} speaks only an old protocol (${w.protocol()}) that today's browsers have given up`,
    meaning: cannotOpen(w),
    remedy: `Ask ${PROVIDER} to switch on TLS 1.2 or TLS 1.3. Where the system is too old, it must be upgraded or the website moved, which may take days.`,
  }),
  'legacy-handshake': (w) => ({
    message: `${w.host} can be reached over https only with settings that are no longer recommended (${w.protocol()}, ${w.text('cipher')})`,
    meaning: `${someVisitors(w)} cannot open the website, and more will follow as browsers are updated.`,
    remedy: `Ask ${PROVIDER} to bring the server's TLS settings up to date. This usually takes less than a day.`,
  }),
  revoked: (w) => ({
    message: `The certificate of ${w.host} was revoked by its authority${w.text('revokedAt') ? ` on ${w.date('revokedAt')}` : ''}`,
    meaning: warned(w),
    remedy: `Call ${PROVIDER} today, ask why it was revoked, and have a new certificate installed. ${AN_HOUR}`,
  }),
  'not-tls': (w) => ({
    message: `${w.host} answers without encryption where https is expected`,
    meaning: cannotOpen(w),
    remedy: `Ask ${PROVIDER} to check the https port of the server. ${AN_HOUR}`,
  }),
  'handshake-timeout': (w) => ({
    message: `${w.host} accepts the connection and then stays silent: encryption did not start in time`,
    meaning: cannotOpen(w),
    remedy: `Ask ${PROVIDER} whether the server is overloaded or hangs. Expect an answer today.`,
  }),
  'handshake-failed': (w) => ({
    message:
      w.text('reason') === 'reset'
        ? `${w.host} breaks the connection off while encryption starts`
        : `Encryption with ${w.host} could not be started${w.text('detail') ? ` (${w.text('detail')})` : ''}`,
    meaning: cannotOpen(w),
    remedy: `Ask ${PROVIDER} to check the TLS settings and the firewall of the server. Expect an answer today.`,
  }),
  refused: (w) => ({
    message: `${w.host} refuses connections over https`,
    meaning: cannotOpen(w),
    remedy: `Ask ${PROVIDER} to check that the web server runs and that the https port is open. ${AN_HOUR}`,
  }),
  unreachable: (w) => ({
    message: `The server of ${w.host} cannot be reached`,
    meaning: cannotOpen(w),
    remedy: `Ask ${PROVIDER} to check the server and its network. Expect an answer today.`,
  }),
  'connect-timeout': (w) => ({
    message: `${w.host} does not answer connections in time`,
    meaning: cannotOpen(w),
    remedy: `Ask ${PROVIDER} to check that the server is on and that no firewall blocks it. Expect an answer today.`,
  }),
  'dns-failed': (w) => ({
    message: `The address (DNS) of ${w.host} cannot be found`,
    meaning: `${visitors(w)} cannot open the website.`,
    remedy: `Ask ${PROVIDER} to check when the domain expires and how DNS is set. A repair may take up to a day to be seen everywhere.`,
  }),
  'forbidden-address': (w) => ({
    message: `${w.host} was not looked at: the name leads to an internal address, which is not allowed`,
    meaning: 'Whether the certificate of the website is in order is not known.',
    remedy:
      'If it really is an internal website, list it under network.hosts or set network.allow_private to true. If not, check the DNS settings.',
  }),
  'no-https': (w) => ({
    message: `${w.host} can be opened without encryption (http) only`,
    meaning: 'Browsers call the website "not secure", and what citizens enter into forms may be read by others.',
    remedy: `Ask ${PROVIDER} to install a certificate (Let's Encrypt is free) and to send visitors from http to https. This usually takes less than a day. Then change the website's address here to https.`,
  }),
  'no-redirect': (w) => ({
    message: `Visitors who open ${w.host} without encryption (http) are not sent on to https`,
    meaning:
      'Those who type the name or follow an old link see a website that is "not secure", and what they enter may be read by others.',
    remedy: `Ask ${PROVIDER} to redirect (301) the whole website from http to https. It takes minutes.`,
  }),
  unreached: (w) => ({
    message: `The certificate of ${w.host} could not be looked at, because the website does not answer`,
    meaning: 'Whether the website is encrypted properly is not known.',
    remedy: 'See the result of the page check. Once the website answers, the next look includes the certificate.',
  }),
}
