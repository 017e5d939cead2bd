// The app that people sign in to. It has no secret: it trusts the bot's managed identity as its credential (public cloud audience).
// Deploying it needs the right to create app registrations; an admin consents to its permissions afterwards (see README.md).
extension microsoftGraphV1

param uniqueName string
param displayName string
param botId string
param identityPrincipalId string
param botDomain string

// Exactly what bot/directory/calls.ts asks for, all delegated.
var delegatedPermissions = [
  'AuditLog.Read.All'
  'GroupMember.Read.All'
  'LicenseAssignment.Read.All'
  'Organization.Read.All'
  'Policy.Read.All'
  'RoleManagement.Read.Directory'
  'User.Read'
  'User.ReadBasic.All'
]

var teamsClients = [
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264' // desktop and mobile
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346' // web
]

var accessAsUserId = guid(uniqueName, 'access_as_user')

resource graph 'Microsoft.Graph/servicePrincipals@v1.0' existing = {
  appId: '00000003-0000-0000-c000-000000000000'
}

resource app 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: uniqueName
  displayName: displayName
  signInAudience: 'AzureADMyOrg'
  identifierUris: [
    'api://botid-${botId}'
  ]
  api: {
    requestedAccessTokenVersion: 2
    oauth2PermissionScopes: [
      {
        id: accessAsUserId
        value: 'access_as_user'
        type: 'User'
        isEnabled: true
        adminConsentDisplayName: 'Let Teams reach ${displayName} as the signed-in person'
        adminConsentDescription: 'Teams may ask ${displayName} to act as the person who is signed in, and never as anyone else.'
        userConsentDisplayName: 'Let Teams reach ${displayName} as you'
        userConsentDescription: 'Teams may ask ${displayName} to act as you, with the rights you have.'
      }
    ]
    preAuthorizedApplications: [
      for client in teamsClients: {
        appId: client
        delegatedPermissionIds: [
          accessAsUserId
        ]
      }
    ]
  }
  requiredResourceAccess: [
    {
      resourceAppId: graph.appId
      resourceAccess: [
        for name in delegatedPermissions: {
          id: filter(graph.oauth2PermissionScopes, scope => scope.value == name)[0].id
          type: 'Scope'
        }
      ]
    }
  ]
  web: {
    redirectUris: [
      'https://${botDomain}/auth/end'
    ]
  }

  resource managedIdentity 'federatedIdentityCredentials@v1.0' = {
    name: '${app.uniqueName}/managed-identity'
    description: 'The bot\'s managed identity proves this app.'
    audiences: [
      'api://AzureADTokenExchange'
    ]
    issuer: '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'
    subject: identityPrincipalId
  }
}

resource servicePrincipal 'Microsoft.Graph/servicePrincipals@v1.0' = {
  appId: app.appId
}

output clientId string = app.appId
output identifierUri string = 'api://botid-${botId}'
