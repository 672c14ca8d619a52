# The inputs that the stacks are judged with. Terraform takes TF_VAR_NAME where a stack declares NAME, and leaves it
# otherwise, so that one list serves all stacks.
export TF_VAR_domain=example.com
export TF_VAR_alert_email=alerts@example.com
# A deployment that is to be destroyed again gives up AWS's deletion protection, as its operators would.
export TF_VAR_deletion_protection=false
