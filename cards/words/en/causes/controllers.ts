/** Causes of domain controllers: what each is, how to mend it, and the question that tells it. */
export const controllers = {
  'dc-unreachable': {
    title: 'The server cannot reach a domain controller',
    fix: 'Check whether this server reaches the domain controllers: name resolution, LDAP, port 135 (RPC) and the dynamic RPC ports, and whether the controller is up. Look too which ones the connector names. A reset needs one at that very moment; nothing is queued.',
    ask: 'Does port 135 of a domain controller not answer from this server?',
  },
  'dc-names': {
    title: 'The connector names domain controllers that are gone or not reachable',
    fix: 'In **Synchronization Service** > **Connectors** > **Properties** > **Configure Directory Partitions** > **Only use preferred domain controllers**: enter full names (FQDN) of domain controllers that this server reaches, or clear the box.',
    ask: 'Does the connector name a domain controller that no longer exists?',
  },
  'dc-replication': {
    title: 'The domain controllers have not replicated yet',
    fix: 'The password is written to one domain controller; the others learn it by replication. Check it with repadmin /replsummary, mend what fails, and try again.',
    ask: 'Does the new password work after a while, or at another site?',
  },
  'dc-read-only': {
    title: 'Only a read-only domain controller is in reach',
    fix: 'A password can be written only to a writable domain controller. Let the Connect server reach one: sites and subnets, firewall, or **Only use preferred domain controllers** in the connector.',
    ask: 'Does the server find only a read-only domain controller?',
  },
  'dc-too-old': {
    title: 'A domain controller is too old',
    fix: 'Domain controllers must run Windows Server 2016 or newer: older ones lack the LDAP password policy control.',
    ask: 'Is a domain controller older than Windows Server 2016?',
  },
  'ldap-unsigned': {
    title: 'The connector talks LDAP that is neither signed nor encrypted',
    fix: 'In **Synchronization Service** > **Connectors** > **Properties**, tick **Sign and Encrypt LDAP Traffic** in three places: **Connect to Active Directory Forest** > **Options**; **Configure Directory Partitions** > **Options**; and there, with alternate credentials, **Set Credentials** > **Options**. Then restart the service.',
    ask: 'Do your domain controllers demand signed LDAP?',
  },
};
