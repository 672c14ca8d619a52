# The inputs that the stacks are judged with. Terraform takes TF_VAR_NAME where a stack declares NAME, and leaves it
# otherwise, so that one list serves all stacks.
export TF_VAR_domain=example.com
export TF_VAR_alert_address=alerts@example.com
# What is protected from deletion could not be destroyed at the end.
export TF_VAR_deletion_protection=false
