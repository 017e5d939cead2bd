// The environment of the server. env/.env.example documents each name.
param name string
param settings object

resource webApp 'Microsoft.Web/sites@2023-12-01' existing = {
  name: name
}

resource appSettings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: webApp
  name: 'appsettings'
  properties: union(settings, {
    // Dependencies are installed there, so that the native parts fit the machine.
    SCM_DO_BUILD_DURING_DEPLOYMENT: 'true'
    NODE_ENV: 'production'
    // Seconds between SIGTERM and the end, 5 without it. The server takes ten at most to finish its turns.
    WEBSITES_CONTAINER_STOP_TIME_LIMIT: '30'
  })
}

resource ftp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: webApp
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource scm 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: webApp
  name: 'scm'
  properties: {
    allow: false
  }
}
