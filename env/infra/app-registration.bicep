// The app that people sign in to. It has no secret: it trusts the bot's managed identity as its credential (public cloud audience).
// Deploying it needs the right to create app registrations; an admin consents to its permissions afterwards (see README.md).
extension microsoftGraphV1

param uniqueName string
param displayName string
param botId string
param identityPrincipalId string
param botDomain string

var accessAsUserId = guid(uniqueName, 'access_as_user')

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
      {
        appId: '1fec8e78-bce4-4aaf-ab1b-5451cc387264' // Teams on desktop and mobile
        delegatedPermissionIds: [
          accessAsUserId
        ]
      }
      {
        appId: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346' // Teams on the web
        delegatedPermissionIds: [
          accessAsUserId
        ]
      }
    ]
  }
  // acct says in a person's token whether they are a guest; without it the bot asks Teams and the directory.
  optionalClaims: {
    accessToken: [
      {
        name: 'acct'
        essential: false
      }
    ]
  }
  // Exactly what bot/directory/calls.ts asks for, all delegated. The ids are Microsoft Graph's and the same in every tenant, so nothing is
  // looked up while deploying.
  requiredResourceAccess: [
    {
      resourceAppId: '00000003-0000-0000-c000-000000000000' // Microsoft Graph
      resourceAccess: [
        {
          id: 'e4c9e354-4dc5-45b8-9e7c-e1393b0b1a20' // AuditLog.Read.All
          type: 'Scope'
        }
        {
          id: 'bc024368-1153-4739-b217-4326f2e966d0' // GroupMember.Read.All
          type: 'Scope'
        }
        {
          id: 'f395577a-0960-456b-979f-7228de0c5996' // LicenseAssignment.Read.All
          type: 'Scope'
        }
        {
          id: '4908d5b9-3fb2-4b1e-9336-1888b7937185' // Organization.Read.All
          type: 'Scope'
        }
        {
          id: '572fea84-0151-49b2-9301-11cb16974376' // Policy.Read.All
          type: 'Scope'
        }
        {
          id: '741c54c3-0c1e-44a1-818b-3f97ab4e8c83' // RoleManagement.Read.Directory
          type: 'Scope'
        }
        {
          id: 'e1fe6dd8-ba31-4d61-89e7-88639da4683d' // User.Read
          type: 'Scope'
        }
        {
          id: 'b340eb25-3456-403f-be2f-af7a0d370277' // User.ReadBasic.All
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
